"""One root error and its few children, each with the exit code that the command line gives it."""


class TiesError(Exception):
    """Anything a user can cause and mend; its text says what was expected, what came, and what to try."""

    exit_code = 1


class ArticleRejected(TiesError):
    """An input that is no article; the rest of the batch goes on."""

    exit_code = 3
