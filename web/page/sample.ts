// The article that a first visit shows. It was written for Nutgraf; its people, places and events are invented.
export const sample = `Port Ellery buys two electric ferries after a winter of delays

By Nora Lindqvist and Samuel Okoro

Published: March 14, 2025

PORT ELLERY (Coastal Press) — The town council of Port Ellery voted on Thursday to buy two electric ferries from Brandt Marine, ending a dispute that has left the island of Senna without a regular crossing since November.

Mayor Helena Duarte signed the contract, worth $48 million, shortly after the vote. “This is not a luxury,” Duarte said. “For the people of Senna it is the road to the hospital, the school and the market.”

The first ferry will sail on May 5, and the second is expected by the end of the year, said Tomas Brandt, who has led Brandt Marine since 2016. His engineers had worked on the design for three years, he added.

The vote was welcomed on Senna, where some 2,300 people have relied on fishing boats to reach the mainland. “My daughter has missed school every Monday since Christmas,” said Amira Castellan, a nurse at the island’s only clinic. Castellan said that she had “stopped counting” the appointments that her patients could not keep.

Not everybody was content. Viktor Hale, a member of the council, warned that the price could double before the ships are paid for. “We are signing tonight and doing the sums tomorrow,” he told reporters on Thursday evening. Hale and two other members of the Harbour Union voted against the purchase; nine members voted for it.

The Coastal Transport Authority (CTA), which inspects every vessel on the route, denied on Wednesday that it had held up the deal. The CTA received the last documents only last week, its director, Dr. Ines Falk, told Radio Ellery. “We answered within two days,” she said.

The old ferry, the Saint Brigid, was taken out of service on November 18 after inspectors found cracks in its hull. Talks with Brandt Marine began in December, broke down in January and resumed on February 10, when Duarte asked Martin Osei, a former transport minister, to mediate.

Osei said that he was relieved. “Both sides wanted the same thing,” he said. “They only needed to hear it from each other.”

The council will publish the whole contract next Tuesday.
`;
