"""The parser is loaded before numpy, as in the program, so that it works on one thread."""

import workbench.syntax  # noqa: F401
