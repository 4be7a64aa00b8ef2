"""Sealing: what was sealed opens again, and only there, only unchanged, only with the right key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import SettingsError, TamperedError
from domain.ids import PersonId
from storage.crypto import Box, MasterKeys, Purpose, SecretKey

SECRET = "0123456789abcdef0123456789abcdef"
PERSON = PersonId("person-1")


def box(person: PersonId = PERSON, key: bytes = b"k" * 32) -> Box:
    return Box(person, key)


@given(data=st.binary(max_size=300), context=st.text(max_size=20))
def test_what_was_sealed_opens_again(data: bytes, context: str) -> None:
    assert box().open(context, box().seal(context, data)) == data


def test_the_same_text_is_sealed_differently_each_time() -> None:
    assert box().seal("concern", b"I need a flat") != box().seal("concern", b"I need a flat")


def test_the_text_is_not_in_the_blob() -> None:
    assert b"flat" not in box().seal("concern", b"I need a flat")


@pytest.mark.parametrize(
    ("other", "context"),
    [
        (box(PersonId("person-2")), "concern"),
        (box(key=b"x" * 32), "concern"),
        (box(), "address"),
    ],
    ids=["another person", "another key", "another place"],
)
def test_it_opens_nowhere_else(other: Box, context: str) -> None:
    with pytest.raises(TamperedError):
        other.open(context, box().seal("concern", b"I need a flat"))


def test_every_changed_byte_is_noticed() -> None:
    blob = box().seal("concern", b"flat")
    for position in range(len(blob)):
        changed = bytearray(blob)
        changed[position] ^= 1
        with pytest.raises(TamperedError):
            box().open("concern", bytes(changed))


@pytest.mark.parametrize("length", [0, 1, 5, 13, 20])
def test_a_cut_blob_is_refused(length: int) -> None:
    with pytest.raises(TamperedError):
        box().open("concern", box().seal("concern", b"flat")[:length])


def test_a_short_secret_is_refused_in_one_line() -> None:
    with pytest.raises(SettingsError) as caught:
        SecretKey.parse("too short")
    assert str(caught.value) == "LOTSE_SECRET_KEY is too short: 9 of 32 characters"
    assert caught.value.exit_code == 2


def test_a_missing_secret_is_refused_in_one_line() -> None:
    with pytest.raises(SettingsError, match="LOTSE_SECRET_KEY is not set"):
        SecretKey.parse("  \n")


def test_the_secret_does_not_show_itself() -> None:
    assert SECRET not in repr(SecretKey.parse(SECRET))
    assert "k" * 32 not in repr(box())


def test_space_around_the_secret_does_not_count() -> None:
    padded = SecretKey.parse(f" {SECRET}\n")
    assert padded.derive(Purpose.WRAP) == SecretKey.parse(SECRET).derive(Purpose.WRAP)


def test_each_purpose_has_a_key_of_its_own() -> None:
    secret = SecretKey.parse(SECRET)
    assert len({secret.derive(purpose) for purpose in Purpose}) == len(Purpose)


def test_derived_keys_never_change() -> None:
    derived = SecretKey.parse(SECRET).derive(Purpose.LOOKUP).hex()
    assert derived == "831b634d85a01f06101f79bfef0c8e4f76a94e785cfb17bc2503ba1e93752ec4"


def test_lookups_are_stable_and_kept_apart_by_scope() -> None:
    keys = MasterKeys(SecretKey.parse(SECRET))
    assert keys.lookup("telegram", "4711") == keys.lookup("telegram", "4711")
    assert keys.lookup("telegram", "4711") != keys.lookup("web", "4711")
    assert keys.lookup("a", "bc") != keys.lookup("ab", "c")


def test_a_signature_fits_its_text_and_scope_only() -> None:
    keys = MasterKeys(SecretKey.parse(SECRET))
    signature = keys.sign("link", "person-1")
    assert keys.verify("link", "person-1", signature)
    assert not keys.verify("link", "person-2", signature)
    assert not keys.verify("cookie", "person-1", signature)
    assert not keys.verify("link", "person-1", "ü")


def test_a_wrapped_key_belongs_to_one_person() -> None:
    keys = MasterKeys(SecretKey.parse(SECRET))
    wrapped = keys.new_data_key(PERSON)
    blob = keys.unwrap(PERSON, wrapped).seal("concern", b"flat")
    assert keys.unwrap(PERSON, wrapped).open("concern", blob) == b"flat"
    with pytest.raises(TamperedError):
        keys.unwrap(PersonId("person-2"), wrapped)
