"""When a person is to be reminded, pure: the weekly plan, the weeks that counted, and many reminders as one message."""
