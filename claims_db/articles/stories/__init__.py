"""Claims of many articles that say the same: who tells them, and from how many sides they come."""
