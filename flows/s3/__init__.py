"""Articles and warehouses in object storage: s3://bucket/prefix.

    <raw>/…                    the articles; a copy of them on this machine is what is read
    <warehouse>/root.json      which versions there are and which is current; the one object that ever changes
    <warehouse>/objects/<hash> the files of all versions and their manifests, named by the SHA-256 of their bytes
    <warehouse>/runs/<time>…   a line of JSON for each run, as in a folder's run.log

A version is complete before the root names it, and the root moves by a conditional put: who publishes on the ground of
a root that is no longer the current one, loses and is told so. Readers fetch a version's files into a folder on this
machine, which is a warehouse like any other, prove them by their names, and read that.
"""
