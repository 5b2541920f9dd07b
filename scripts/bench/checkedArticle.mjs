const sentences = 80

/** About 1,200 words in 80 sentences, each with a number of its own that is claimed. */
const body = Array.from({ length: sentences / 4 }, (_, paragraph) => ({
  children: [
    {
      text: Array.from({ length: 4 }, (_unused, at) => {
        const number = 1001 + paragraph * 4 + at
        return `The council set aside ${number} crowns for the harbour wall and its lights this year.`
      }).join(' '),
    },
  ],
}))

/** Makes an article under check with a claim in each of its sentences; answers its id. */
export const makeCheckedArticle = async (server, tokens) => {
  const send = async (who, path, data) => {
    const text = await server.post(`/api/${path}`, data, { Authorization: `JWT ${tokens[who]}` })
    const answer = JSON.parse(text)
    if (answer.errors) throw new Error(JSON.stringify(answer.errors).slice(0, 500))
    return answer
  }
  const article = { headline: 'A long day for the checkers', language: 'en', body }
  const { doc } = await send('reporter', 'articles?draft=true', article)
  await send('reporter', 'fact-check/requestFactCheck', { articleId: doc.id })
  for (let number = 1001; number < 1001 + sentences; number++)
    await send('reviewer', 'fact-check/markClaim', {
      articleId: doc.id,
      field: 'body',
      exact: `${number} crowns`,
      kind: 'number',
    })
  return doc.id
}
