"""The vault and its keyring: a key before any content, one key a person, and none after she was forgotten."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from domain.errors import Erased, SettingsError
from domain.ids import PersonId
from storage.crypto import SecretKey
from storage.database import Database
from storage.keyring import keyring_location
from storage.statements import Dialect
from storage.vault import Vault, open_vault
from tests.databases import SECRET

PERSON = PersonId("person-1")
OTHER = PersonId("person-2")
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


async def reopened(database_url: str, secret: str = SECRET) -> Vault:
    return await open_vault(SecretKey.parse(secret), database_url)


async def test_a_key_is_made_once_and_found_by_every_process(vault: Vault, database_url: str) -> None:
    blob = (await vault.ensure_key(PERSON)).seal("concern", b"flat")
    other_process = await reopened(database_url)
    assert (await other_process.box(PERSON)).open("concern", blob) == b"flat"
    assert (await other_process.ensure_key(PERSON)).open("concern", blob) == b"flat"
    await other_process.close()


async def test_two_who_need_a_key_at_once_get_the_same(vault: Vault, database_url: str) -> None:
    other_process = await reopened(database_url)
    boxes = await asyncio.gather(*(keeper.ensure_key(PERSON) for keeper in (vault, other_process) * 10))
    blob = boxes[0].seal("concern", b"flat")
    assert {box.open("concern", blob) for box in boxes} == {b"flat"}
    await other_process.close()


async def test_without_a_key_there_is_no_box(vault: Vault) -> None:
    with pytest.raises(Erased):
        await vault.box(PERSON)


async def test_who_was_forgotten_has_no_box_any_more(vault: Vault, database_url: str) -> None:
    await vault.ensure_key(PERSON)
    await vault.ensure_key(OTHER)
    await vault.forget(PERSON)
    with pytest.raises(Erased):
        await vault.box(PERSON)
    other_process = await reopened(database_url)
    with pytest.raises(Erased):
        await other_process.box(PERSON)
    assert (await other_process.box(OTHER)).person == OTHER
    await other_process.close()


async def test_a_key_that_another_process_erased_is_used_for_a_minute_at_most(vault: Vault) -> None:
    now = [0.0]
    other_process = Vault(SecretKey.parse(SECRET), vault.keyring, seconds=lambda: now[0])
    await other_process.ensure_key(PERSON)
    forgotten: list[PersonId] = []
    vault.forgotten = forgotten.append
    await vault.forget(PERSON)
    assert forgotten == [PERSON]
    now[0] = 61.0
    with pytest.raises(Erased):
        await other_process.box(PERSON)


async def test_a_process_that_is_told_lets_go_of_an_erased_key_at_once(vault: Vault) -> None:
    for let_go in (lambda one: one.let_go(PERSON), Vault.let_all_go):
        other_process = Vault(SecretKey.parse(SECRET), vault.keyring)
        await other_process.ensure_key(PERSON)
        await vault.forget(PERSON)
        assert (await other_process.box(PERSON)).person == PERSON
        let_go(other_process)
        with pytest.raises(Erased):
            await other_process.box(PERSON)


async def test_forgetting_twice_is_harmless(vault: Vault) -> None:
    await vault.forget(PERSON)
    await vault.forget(PERSON)
    assert await vault.keyring.is_empty()


async def test_boxes_for_a_list_leave_out_who_was_forgotten(vault: Vault) -> None:
    for person in (PERSON, OTHER):
        await vault.ensure_key(person)
    await vault.forget(OTHER)
    boxes = await vault.boxes([PERSON, OTHER, PersonId("nobody")])
    assert set(boxes) == {PERSON}


async def test_more_people_than_the_cache_holds_keep_their_keys(vault: Vault) -> None:
    blob = (await vault.ensure_key(PERSON)).seal("concern", b"flat")
    fresh = datetime.now(UTC) + timedelta(hours=1)
    for number in range(520):
        await vault.ensure_key(PersonId(f"other-{number}"))
    assert (await vault.box(PERSON)).open("concern", blob) == b"flat"
    assert len(await vault.keyring.people(created_before=fresh)) == 521


async def test_the_sweep_takes_old_keys_of_nobody(vault: Vault) -> None:
    for person in (PERSON, OTHER):
        await vault.ensure_key(person)
    later = datetime.now(UTC) + timedelta(days=1)
    assert await vault.sweep_orphans({PERSON}, later - timedelta(days=2)) == 0
    assert await vault.sweep_orphans({PERSON}, later) == 1
    assert await vault.keyring.people(created_before=later) == {PERSON}
    with pytest.raises(Erased):
        await vault.box(OTHER)


async def test_the_wrong_secret_is_one_clear_line(vault: Vault, database_url: str) -> None:
    await vault.ensure_key(PERSON)
    with pytest.raises(SettingsError) as caught:
        await reopened(database_url, "another secret key, also longer than 32")
    assert str(caught.value) == "LOTSE_SECRET_KEY does not fit this keyring: it was made with another key"


async def test_the_keyring_keeps_its_name(vault: Vault, database_url: str) -> None:
    name = await vault.keyring_id()
    other_process = await reopened(database_url)
    assert await other_process.keyring_id() == name
    await other_process.close()


async def test_a_key_is_stored_even_when_the_turn_that_needed_it_fails(
    vault: Vault, database: Database
) -> None:
    async def failing_turn() -> None:
        async with database.transaction():
            await vault.ensure_key(PERSON)
            raise LookupError

    with pytest.raises(LookupError):
        await failing_turn()
    assert (await vault.box(PERSON)).person == PERSON


async def test_many_turns_that_each_need_a_new_key_do_not_wait_for_each_other_for_ever(
    vault: Vault, database: Database
) -> None:
    async def turn(number: int) -> None:
        async with database.transaction():
            await vault.ensure_key(PersonId(str(number)))

    await asyncio.gather(*(turn(number) for number in range(40)))
    assert len(await vault.keyring.people(created_before=datetime.now(UTC) + timedelta(hours=1))) == 40


def test_the_keyring_is_never_where_the_content_is(dialect: Dialect) -> None:
    if dialect is Dialect.SQLITE:
        found = keyring_location("sqlite:////var/lib/lotse/lotse.db")
        assert found.database == "/var/lib/lotse/keyring.db"
    else:
        apart = keyring_location("postgresql://db/lotse", "postgresql://db/lotse_keys")
        assert apart.database == "lotse_keys"


async def test_an_erased_key_is_overwritten_in_the_file(
    vault: Vault, tmp_path: Path, dialect: Dialect
) -> None:
    await vault.ensure_key(PERSON)
    wrapped = await vault.keyring.wrapped(PERSON)
    assert wrapped is not None
    await vault.forget(PERSON)
    left = [path.name for path in tmp_path.iterdir() if wrapped in path.read_bytes()]
    assert left == [], dialect
