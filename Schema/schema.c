#include "schema.h"

static const unsigned char archive_sql[] = {
#embed "archive.sql"
};

static const unsigned char record_json[] = {
#embed "record.schema.json"
};

const SchemaFile schema_archive_sql = {archive_sql, sizeof archive_sql};
const SchemaFile schema_record_json = {record_json, sizeof record_json};
