"""Join items into groups, step by step, with the same outcome in whatever order the steps come."""

from __future__ import annotations


class Groups:
    """Keep a partition of the numbers 0 to n - 1; each group is known by its smallest member."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def find(self, item: int) -> int:
        """Give the smallest member of an item's group."""
        parent = self._parent
        root = item
        while parent[root] != root:
            root = parent[root]
        while parent[item] != root:
            parent[item], item = root, parent[item]
        return root

    def join(self, one: int, other: int) -> int:
        """Make the groups of two items one; give its smallest member."""
        low, high = self.find(one), self.find(other)
        if low > high:
            low, high = high, low
        self._parent[high] = low
        return low

    def members(self) -> dict[int, list[int]]:
        """Give every group under its smallest member, members in order."""
        groups: dict[int, list[int]] = {}
        for item in range(len(self._parent)):
            groups.setdefault(self.find(item), []).append(item)
        return groups
