"""The queue: who sees what, in which order, and that nothing of a person's words is in it."""

from domain.case_codes import show_case_code
from tests.desk.clerks import Desk
from tests.desk.office import NewRecord


async def test_first(desk: Desk) -> None:
    code = await desk.office.add(NewRecord())
    clerk = await desk.clerk("birke")
    assert clerk.path == "/desk/eingang"
    assert show_case_code(code) in clerk.text
    await clerk.open(f"/desk/faelle/{show_case_code(code)}")
    assert clerk.status == 200
