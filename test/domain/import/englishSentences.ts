import type { AttributedSentence } from './attributedSentence.ts'

/** Sentences of our own about invented people. */
export const ENGLISH_SENTENCES: AttributedSentence[] = [
  {
    text: 'According to the Ministry of Tides, “the islands will be supplied by ferry until May”.',
    quotes: [
      [
        'the islands will be supplied by ferry until May',
        'the Ministry of Tides',
        'Ministry of Tides',
      ],
    ],
  },
  {
    text: 'The Ministry of Tides counted the boats. “Nobody is left on the island,” the ministry said.',
    quotes: [['Nobody is left on the island,', 'the ministry', 'Ministry of Tides']],
  },
  {
    text: '“The ferry will sail on Monday,” said Harbour Master Edith Quillon.',
    quotes: [['The ferry will sail on Monday,', 'Harbour Master Edith Quillon', 'Edith Quillon']],
  },
  {
    text: '"We ran out of sandbags," Tobias Marl said.',
    quotes: [['We ran out of sandbags,', 'Tobias Marl', 'Tobias Marl']],
  },
  {
    text: 'Tobias Marl said: “We ran out of sandbags.”',
    quotes: [['We ran out of sandbags.', 'Tobias Marl', 'Tobias Marl']],
  },
  {
    text: 'Marta Oduya told reporters in Velmere on Tuesday, “Nobody asked the fishermen.”',
    quotes: [['Nobody asked the fishermen.', 'Marta Oduya', 'Marta Oduya']],
  },
  {
    text: 'According to Petra Lund, “the archive was never locked”.',
    quotes: [['the archive was never locked', 'Petra Lund', 'Petra Lund']],
  },
  {
    text: '“The archive was never locked,” according to Petra Lund, who kept its keys.',
    quotes: [['The archive was never locked,', 'Petra Lund', 'Petra Lund']],
  },
  {
    text: '“Talks broke down at dawn,” a statement by the Transport Ministry said.',
    quotes: [['Talks broke down at dawn,', 'the Transport Ministry', 'Transport Ministry']],
  },
  {
    text: 'In a statement from Norvik Dairy, the company said: “No milk was tainted.”',
    quotes: [['No milk was tainted.', 'the company', null]],
  },
  {
    text: '‘It’s the miners’ pay that worries me,’ said Owen Thackray.',
    quotes: [['It’s the miners’ pay that worries me,', 'Owen Thackray', 'Owen Thackray']],
  },
  {
    text: "'Don't wait for us,' Owen Thackray shouted.",
    quotes: [["Don't wait for us,", 'Owen Thackray', 'Owen Thackray']],
  },
  {
    text: '„The bridge holds“, said Klara Weiss, an engineer.',
    quotes: [['The bridge holds', 'Klara Weiss', 'Klara Weiss']],
  },
  {
    text: '« The bridge holds », said Luc Ferrand.',
    quotes: [['The bridge holds', 'Luc Ferrand', 'Luc Ferrand']],
  },
  {
    text: '»The bridge holds«, said Anke Dorn.',
    quotes: [['The bridge holds', 'Anke Dorn', 'Anke Dorn']],
  },
  {
    text: "``The bridge holds,'' said Anke Dorn.",
    quotes: [['The bridge holds,', 'Anke Dorn', 'Anke Dorn']],
  },
  {
    text: 'Comedian Vera Tolland heard a guard yell, “Close the gate!”',
    quotes: [['Close the gate!', 'a guard', null]],
  },
  {
    text: 'The brothers Pim and Jan Osk wrote: “We leave the mill to the town.”',
    quotes: [['We leave the mill to the town.', 'The brothers Pim and Jan Osk', 'Jan Osk']],
  },
  {
    text: '“We owe this to Mayor [Lena] Brandt,” said Josh Pell.',
    quotes: [['We owe this to Mayor [Lena] Brandt,', 'Josh Pell', 'Josh Pell']],
  },
  {
    text: '“The orchard,” Miriam Castell said, “was here before the road.”',
    quotes: [
      ['The orchard,', 'Miriam Castell', 'Miriam Castell'],
      ['was here before the road.', 'Miriam Castell', 'Miriam Castell'],
    ],
  },
  {
    text: '“We knew,” Miriam Castell said. “Nobody listened.”',
    quotes: [
      ['We knew,', 'Miriam Castell', 'Miriam Castell'],
      ['Nobody listened.', 'Miriam Castell', 'Miriam Castell'],
    ],
  },
  {
    text: 'Judge Harriet Sloane called the delay “a disgrace to this court”.',
    quotes: [['a disgrace to this court', 'Judge Harriet Sloane', 'Harriet Sloane']],
  },
  {
    text: 'The plan was described as “a gift to smugglers” by Senator Paul Wick.',
    quotes: [['a gift to smugglers', 'Senator Paul Wick', 'Paul Wick']],
  },
  {
    text: 'Nina Farrow, the mayor of Alder Bay, said the storm was “nothing like the last one”.',
    quotes: [['nothing like the last one', 'Nina Farrow', 'Nina Farrow']],
  },
  {
    text: 'Nina Farrow, the mayor of Alder Bay, praised the crews. “They never stopped,” the mayor said.',
    quotes: [['They never stopped,', 'the mayor', 'Nina Farrow']],
  },
  {
    text: 'Samuel Birch drove the bus. “The brakes were new,” he said.',
    quotes: [['The brakes were new,', 'he', 'Samuel Birch']],
  },
  {
    text: 'Helen Ardo met Samuel Birch at the depot. “He was pale,” she said.',
    quotes: [['He was pale,', 'she', 'Helen Ardo']],
  },
  {
    text: 'Ivan Sokol signed the letter. “It is my last,” Sokol wrote.',
    quotes: [['It is my last,', 'Sokol', 'Ivan Sokol']],
  },
  {
    text: '“Where is the money?” asked Priya Nambiar, an auditor.',
    quotes: [['Where is the money?', 'Priya Nambiar', 'Priya Nambiar']],
  },
  {
    text: '“Where is the money?” Priya Nambiar asked.',
    quotes: [['Where is the money?', 'Priya Nambiar', 'Priya Nambiar']],
  },
  {
    text: 'A spokesman for the water board said, “Levels are normal.”',
    quotes: [['Levels are normal.', 'A spokesman for the water board', null]],
  },
  {
    text: 'Dr. Amelia Roth, speaking at a hearing in Carrow, warned that the dam was “one winter from failing”.',
    quotes: [['one winter from failing', 'Dr. Amelia Roth', 'Amelia Roth']],
  },
  {
    text: 'Greta Halvorsen, who runs the mill, said the order came late, adding: “We can still do it.”',
    quotes: [['We can still do it.', 'Greta Halvorsen', 'Greta Halvorsen']],
  },
  {
    text: '“I was wrong,” admitted the coach, Bruno Teller.',
    quotes: [['I was wrong,', 'the coach', 'Bruno Teller']],
  },
  {
    text: 'Bruno Teller’s lawyer said he was “relieved”.',
    quotes: [['relieved', 'Bruno Teller’s lawyer', null]],
  },
  {
    text: '“No comment,” was how Tariq Elmi answered.',
    quotes: [['No comment,', 'Tariq Elmi', 'Tariq Elmi']],
  },
  {
    text: 'Foreign Minister Olena Hart was quoted as saying “the door is open”.',
    quotes: [['the door is open', 'Foreign Minister Olena Hart', 'Olena Hart']],
  },
  {
    text: '“The letters are genuine,” Mrs. Whitlow said, after Agnes Whitlow’s lawyer had left.',
    quotes: [['The letters are genuine,', 'Mrs. Whitlow', 'Agnes Whitlow']],
  },
  { text: 'Police drew attention to the “quiet zones” of the old town.', quotes: [] },
  { text: 'Her second novel, “The Salt Road,” won a prize.', quotes: [] },
  { text: 'Robert “Bobby” Lisle retired in March.', quotes: [] },
  { text: 'The so-called “green ring” was never built.', quotes: [] },
  { text: '“Follow the river,” they were told.', quotes: [['Follow the river,', null, null]] },
  {
    text: "'We will appeal,' Karen Doyle's lawyer, Simon Peel, told the court.",
    quotes: [['We will appeal,', "Karen Doyle's lawyer", 'Simon Peel']],
  },
  {
    text: '“I’m not going anywhere,” insisted a defiant Marcus Reed outside the hall.',
    quotes: [['I’m not going anywhere,', 'a defiant Marcus Reed', 'Marcus Reed']],
  },
  {
    text: '“We’re done here,” a visibly angry Edna Biggs told the panel before walking out.',
    quotes: [['We’re done here,', 'a visibly angry Edna Biggs', 'Edna Biggs']],
  },
  {
    text: '“I saw it happen,” the 82-year-old said.',
    quotes: [['I saw it happen,', 'the 82-year-old', null]],
  },
  {
    text: 'Alma Reyes, director of "Night Ferry," said it was "a love letter to the coast."',
    quotes: [['a love letter to the coast.', 'Alma Reyes', 'Alma Reyes']],
  },
  {
    text: 'Maria Lopez’s response was blunt: “Never.”',
    quotes: [['Never.', 'Maria Lopez', 'Maria Lopez']],
  },
  {
    text: 'Hugo Marlow quoted his mother as saying “never trust a quiet river”.',
    quotes: [['never trust a quiet river', 'his mother', null]],
  },
  {
    text: 'Asked if he would resign, Marcus Reed said: “No.”',
    quotes: [['No.', 'Marcus Reed', 'Marcus Reed']],
  },
  {
    text: 'In an email seen by the Herald, chief executive Jan Maes wrote that the firm was “bleeding money”.',
    quotes: [['bleeding money', 'chief executive Jan Maes', 'Jan Maes']],
  },
  { text: 'The ministers praised the “harbour spirit” of the crews.', quotes: [] },
  { text: 'Her film, “Night Ferry,” opens on Friday.', quotes: [] },
  {
    text: '"He is 6\'2" tall and quick," said coach Lena Fuchs.',
    quotes: [['He is 6\'2" tall and quick,', 'coach Lena Fuchs', 'Lena Fuchs']],
  },
  {
    text: '“Lost everything” is how Jan Brouwer put it.',
    quotes: [['Lost everything', 'Jan Brouwer', 'Jan Brouwer']],
  },
  {
    text: 'Olga Brandt, trade minister of Velmere: "We will not pay."',
    quotes: [['We will not pay.', 'Olga Brandt', 'Olga Brandt']],
  },
  { text: '‘We will not pay’ – Brandt', quotes: [['We will not pay', 'Brandt', 'Brandt']] },
  {
    text: 'The firm, which calls itself "the people\'s bank", denied it.',
    quotes: [["the people's bank", 'The firm', null]],
  },
  {
    text: 'Producers Craig Zane and Neil Moor said in a statement: “We are thrilled.”',
    quotes: [
      ['We are thrilled.', 'Producers Craig Zane and Neil Moor', 'Craig Zane and Neil Moor'],
    ],
  },
  { text: 'In his book, “The Long Shore,” Owen Thackray wrote about the coast.', quotes: [] },
]
