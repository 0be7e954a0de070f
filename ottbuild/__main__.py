"""`python -m ottbuild` is the command `ottbuild`."""

import sys

from ottbuild.cli import main

if __name__ == "__main__":
    sys.exit(main())
