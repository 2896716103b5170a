import typer
app = typer.Typer(rich_markup_mode=None)
@app.command()
def demo()->None:
    """Do demo."""
