"""What is said of a record in the week's ten minutes, beside the usual changes, and the way back from it."""

from app.services import weekly_inbox
from app.services.undoing import Change, ChangeKind
from app.services.weekly_inbox import Why


def put_off(record_id: int) -> Change:
    """Ask about a record again next week."""
    return Change(
        ChangeKind.WEEK,
        lambda vault: weekly_inbox.ask_next_week(vault, record_id),
        lambda vault: weekly_inbox.ask_again(vault, record_id),
        (record_id,),
    )


def left_as_it_is(record_id: int, why: Why) -> Change:
    """Never ask about a record for this reason again."""
    return Change(
        ChangeKind.WEEK,
        lambda vault: weekly_inbox.leave_as_it_is(vault, record_id, why),
        lambda vault: weekly_inbox.ask_again(vault, record_id, why),
        (record_id,),
    )
