// The schema files, embedded at build time: a pointer and a count of bytes, no terminating zero.
#ifndef ARCHIVE_SCHEMA_H
#define ARCHIVE_SCHEMA_H

#include <stddef.h>

typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} SchemaFile;

/// `archive.sql`: tables, views and search index of an archive.
extern const SchemaFile schema_archive_sql;

/// `record.schema.json`: the JSON Schema of what `archive extract` prints.
extern const SchemaFile schema_record_json;

/// `known_units.tsv`: units known from elsewhere, the unit above each, and from when to when.
extern const SchemaFile schema_known_units;

#endif
