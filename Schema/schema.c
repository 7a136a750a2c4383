#include "schema.h"

static const unsigned char archive_sql[] = {
#embed "archive.sql"
};

static const unsigned char record_json[] = {
#embed "record.schema.json"
};

static const unsigned char known_units[] = {
#embed "known_units.tsv"
};

const SchemaFile schema_archive_sql = {archive_sql, sizeof archive_sql};
const SchemaFile schema_record_json = {record_json, sizeof record_json};
const SchemaFile schema_known_units = {known_units, sizeof known_units};
