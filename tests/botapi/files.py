"""Files of the chats: kept in memory under a file id and downloadable under a path."""

from dataclasses import dataclass

from tests.botapi.errors import bad_request
from tests.botapi.params import JsonObject

MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024
MAX_UPLOAD_BYTES = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One file with its content."""

    file_id: str
    filename: str
    mime_type: str
    content: bytes
    path: str

    def wire(self) -> JsonObject:
        """Return the fields every Telegram file object has."""
        return {
            "file_id": self.file_id,
            "file_unique_id": f"u{self.file_id}",
            "file_size": len(self.content),
        }

    def document(self) -> JsonObject:
        """Return the Document object."""
        return {**self.wire(), "file_name": self.filename, "mime_type": self.mime_type}


class FileStore:
    """All files by id and by path."""

    def __init__(self) -> None:
        """Start empty."""
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def add(self, folder: str, filename: str, mime_type: str, content: bytes) -> StoredFile:
        """Keep a file and give it an id and a path such as "documents/file_3.ics"."""
        number = len(self._by_id) + 1
        ending = f".{filename.rsplit('.', 1)[1]}" if "." in filename else ""
        path = f"{folder}/file_{number}{ending}"
        stored = StoredFile(f"FILE-{number}", filename, mime_type, content, path)
        self._by_id[stored.file_id] = stored
        self._by_path[path] = stored
        return stored

    def by_id(self, file_id: str) -> StoredFile:
        """Return the file; raises 400 when the id is unknown."""
        if file_id not in self._by_id:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        return self._by_id[file_id]

    def by_path(self, path: str) -> StoredFile | None:
        """Return the file under a download path, if there is one."""
        return self._by_path.get(path)
