// The article that a first visit shows. It was written for Nutgraf; its people, firms and events are invented.
export const sample = `Ferry line will buy two electric ships after a winter of delays

By Nora Lindqvist

Published: March 14, 2025

DOVER, England — The ferry operator Strait Lines Ltd will buy two electric ships from the German shipbuilder Brandt Marine GmbH for $48 million. Helena Duarte, the chief executive of Strait Lines, showed the plans to reporters in Dover on Thursday.

“These ships are not a luxury,” Duarte said. “For many families they are the road to the hospital.”

Strait Lines took its only ferry out of service on November 18 after inspectors had found cracks in the hull. Passengers have travelled by bus and train since then.

Viktor Hale, the leader of the Harbour Workers’ Union, accused Strait Lines of hiding the report of the inspectors. Strait Lines denied the accusation. “We published every page in January,” said Ines Falk, a spokeswoman for Strait Lines.

Hale also accused the Maritime Agency of ignoring two warnings about the ferry. The Maritime Agency declined to comment.

The new ships will sail between Dover and Calais from May 5, 2026, Falk said. Strait Lines plans to hire 40 sailors this summer.

“My daughter has missed school every Monday since Christmas,” said Amira Castellan, a nurse in Dover. Castellan believes that the ships will come too late for many passengers.
`;
