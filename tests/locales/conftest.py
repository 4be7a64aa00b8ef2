"""The catalogues that come with Lotse, read once; here a text that does not work is an error, not German."""

import pytest

from locales.catalog import Catalog


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return Catalog.load(strict=True)
