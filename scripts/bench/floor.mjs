// A bare Express handler that sends bytes from memory: what the same answers cost when nothing has to be asked.
// Its parent hands it the answers, and is told the port.
import express from 'express'

process.once('message', ({ article, front }) => {
  const bytes = { article: article.map((text) => Buffer.from(text)), front: Buffer.from(front) }
  let next = 0
  const app = express()
  app.post('/article', (_req, res) => {
    next = (next + 1) % bytes.article.length
    res.type('application/json').send(bytes.article[next])
  })
  app.post('/front', (_req, res) => res.type('application/json').send(bytes.front))
  const server = app.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
})
process.once('disconnect', () => process.exit(0))
