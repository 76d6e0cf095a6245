"""Loading ahead of need: what takes long is fetched while a person still types their passphrase."""


def warm_up() -> None:
    """Load what opening a vault and showing its first list need. What cannot be loaded is told where it is used."""
    try:
        from app.services import browsing, undoing
        from models.vault import Vault
    except ImportError:
        return
    _ = browsing, undoing, Vault
