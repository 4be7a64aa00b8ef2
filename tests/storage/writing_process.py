"""A program of its own: writes thirty rows into the database it is given, beside others who do the same."""

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from storage import tables as t
from storage.database import open_database
from storage.statements import insert

UPDATE_ID = insert(t.inbox)


async def write(url: str, name: str) -> None:
    database = await open_database(url)
    for number in range(30):
        async with database.transaction() as transaction:
            await transaction.execute(
                UPDATE_ID, source="process", update_id=f"{name}-{number:02d}", received_at=number
            )
    await database.close()


if __name__ == "__main__":
    asyncio.run(write(sys.argv[1], sys.argv[2]))
