"""The cases, a module for each kind of trouble."""

from importlib import import_module

MODULES = ("numbers", "signs", "layouts", "indicators", "units", "reports", "texts", "checks", "files", "mixtures")


def load():
    for module in MODULES:
        import_module(f"definitions.{module}")
