#include "nutgraf/nutgraf.h"
namespace nutgraf {
std::string to_json(const Document&, OffsetUnit, std::string_view) { return "{}"; }
}
