"""Which places are offered to people of a municipality, and in which order."""

from datetime import date

from domain.directory import Directory, Municipality, Organisation, Place, Topic
from domain.ids import MunicipalityId, OrganisationId, PlaceId, TopicCode

CITY, REGION = OrganisationId("stadt"), OrganisationId("region")
AACHEN, ROETGEN, SIMMERATH = MunicipalityId("aachen"), MunicipalityId("roetgen"), MunicipalityId("simmerath")
ARKADEN = Place(PlaceId("arkaden"), AACHEN, "Aachen-Arkaden", desks=5, position=1)
STREET = Place(PlaceId("strasse"), AACHEN, "Hackländerstraße", nearby=(ARKADEN.id,), position=2)
HALL = Place(
    PlaceId("rathaus"), ROETGEN, "Rathaus Roetgen", nearby=(ARKADEN.id, PlaceId("closed")), position=3
)
DIRECTORY = Directory(
    organisations=(Organisation(CITY, "Stadt", "Stadt"), Organisation(REGION, "Region", "Region")),
    municipalities=(
        Municipality(AACHEN, "Aachen", CITY),
        Municipality(ROETGEN, "Roetgen", REGION, fallback_place=STREET.id),
        Municipality(SIMMERATH, "Simmerath", REGION, fallback_place=HALL.id),
    ),
    places=(ARKADEN, STREET, HALL),
    topics=(Topic(TopicCode("wohnen"), valid_to=date(2026, 12, 31)),),
)


def test_a_municipality_offers_its_own_places_then_its_fallback_then_those_nearby() -> None:
    assert DIRECTORY.places_for(AACHEN) == (ARKADEN, STREET)
    assert DIRECTORY.place_tiers(ROETGEN) == ((HALL,), (STREET,), (ARKADEN,))


def test_without_a_place_of_its_own_the_fallback_comes_first() -> None:
    assert DIRECTORY.places_for(SIMMERATH) == (HALL, ARKADEN)


def test_people_who_are_unsure_see_all_places_in_their_order() -> None:
    assert DIRECTORY.places_for(None) == (ARKADEN, STREET, HALL)
    assert DIRECTORY.places_for(MunicipalityId("elsewhere")) == (ARKADEN, STREET, HALL)


def test_the_organisation_follows_from_the_municipality() -> None:
    assert DIRECTORY.organisation_for(ROETGEN) == Organisation(REGION, "Region", "Region")
    assert DIRECTORY.organisation_for(None) == Organisation(CITY, "Stadt", "Stadt")


def test_lookups_answer_none_for_what_is_not_there() -> None:
    assert DIRECTORY.place("arkaden") is ARKADEN
    assert DIRECTORY.place("closed") is None
    assert DIRECTORY.topic("schule") is None
    assert DIRECTORY.municipality("elsewhere") is None


def test_a_retired_topic_is_not_offered_any_more() -> None:
    topic = DIRECTORY.topic("wohnen")
    assert topic is not None
    assert topic.offered_on(date(2026, 12, 31))
    assert not topic.offered_on(date(2027, 1, 1))
