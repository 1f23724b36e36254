// What is quoted and what is reported, joined: one report of the same words. Reads tokens.
#pragma once

#include <vector>

#include "nutgraf/document.h"
#include "quotes/report.h"

namespace nutgraf::quotes {

/// Joins direct speech with reported speech: words in marks within a report make it a mixed one, a cue that both have found reports one
/// quotation, and what a cue outside says of quoted words again is left out.
std::vector<Report> join_reports(std::vector<Report> direct, std::vector<Report> reported, const Document& document);

}  // namespace nutgraf::quotes
