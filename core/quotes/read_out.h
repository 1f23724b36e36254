// Who speaks where "it" stands for a document of the sentence before.
#pragma once

#include <vector>

#include "quotes/clauses.h"
#include "quotes/report.h"

namespace nutgraf::quotes {

/// Gives what "it" reads to whoever sent the document: "The club released a statement. It read, …", "a letter from the club".
void give_documents_senders(std::vector<Report>& reports, const Clauses& clauses);

}  // namespace nutgraf::quotes
