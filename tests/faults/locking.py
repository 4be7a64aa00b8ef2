"""A process that keeps a SQLite file to itself: `python -m tests.faults.locking FILE SECONDS`."""

import sqlite3
import sys
import time

if __name__ == "__main__":
    connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=30)
    connection.execute("BEGIN EXCLUSIVE")
    sys.stdout.write("locked\n")
    sys.stdout.flush()
    time.sleep(float(sys.argv[2]))
    connection.execute("ROLLBACK")
    connection.close()
