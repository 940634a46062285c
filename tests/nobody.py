"""The environment of a program that a test runs: no keys, rules or hub of whoever runs the tests.

Else a test's store would meet her colleagues' on her hub.
"""

NOBODY_S = {
    "WORKBENCH_SETTINGS": "no-such-folder/settings.json",
    "WORKBENCH_HUB": "",
    "XDG_CONFIG_HOME": "/no-such-folder",
}
