#include <libxml/xmlversion.h>
// Without this, ICU's headers come along, and their types clash with those in Foundation. They
// show in fields at the end of one structure that this program never touches.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
