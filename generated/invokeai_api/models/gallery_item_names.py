from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class GalleryItemNames(Model):
    """Ordered flat list of gallery item names plus counts for optimistic UI.

    Names are polymorphic — images and videos are interleaved by `created_at`. The kind of a
    given name is its file extension (`.mp4` is a video), which is how every consumer already
    discriminates. Mirrors the shape of the image-only `ImageNamesResult`.

    Attributes:
        item_names: Ordered list of image and video names.
        starred_count: Number of starred items (when starred_first=True).
        total_count: Total number of items matching the query.
    """

    item_names: list[str]
    starred_count: int
    total_count: int
