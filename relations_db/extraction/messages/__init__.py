"""Read messages: letters, congratulations and condolences, who sends them and to whom they go."""
