"""The cases, a module for each kind of trouble."""

from importlib import import_module

MODULES = ("numbers", "signs", "layouts", "indicators", "units", "reports", "texts", "checks", "files", "mixtures", "periods", "parts", "measures", "formats")


def load():
    for module in MODULES:
        import_module(f"definitions.{module}")
