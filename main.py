"""Opens the app; `python main.py --help` lists the commands."""

from prebirth.cli.main import run

if __name__ == "__main__":
    run()
