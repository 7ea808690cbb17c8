'use strict';
// A mail server of its own, far from our code: smtp-server speaks the protocol, mailparser reads what arrived. Every thing that happens is one line of JSON.
// It ends with its parent, which holds the other end of stdin.
const { SMTPServer } = require('smtp-server');
const { simpleParser } = require('mailparser');
const settings = JSON.parse(process.argv[2]);
const tell = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
process.stdin.resume().on('end', () => process.exit(0));

const server = new SMTPServer({
  authOptional: true,
  authMethods: ['PLAIN', 'LOGIN'],
  allowInsecureAuth: settings.plain,
  hideSTARTTLS: settings.plain,
  disableReverseLookup: true,
  logger: false,
  onAuth(auth, session, callback) {
    tell({ event: 'auth', user: auth.username, password: auth.password, secure: session.secure });
    callback(null, { user: auth.username });
  },
  onRcptTo(address, session, callback) {
    tell({ event: 'rcpt', address: address.address });
    const refusal = settings.refuse[address.address];
    if (!refusal) return callback();
    const error = new Error(refusal.slice(4));
    error.responseCode = Number(refusal.slice(0, 3));
    callback(error);
  },
  onData(stream, session, callback) {
    simpleParser(stream, { skipHtmlToText: true, skipTextToHtml: true }).then((mail) => {
      tell({
        event: 'mail',
        to: session.envelope.rcptTo.map((one) => one.address),
        subject: mail.subject,
        from: mail.from.value[0],
        replyTo: mail.replyTo.value[0].address,
        text: mail.text,
        html: mail.html,
        attachments: mail.attachments.length,
        autoSubmitted: mail.headers.get('auto-submitted'),
        messageId: mail.messageId,
        secure: session.secure,
      });
      callback(null, 'taken');
    }, callback);
  },
});
server.on('error', (error) => tell({ event: 'error', message: error.message }));
server.listen(0, '127.0.0.1', () => tell({ event: 'listening', port: server.server.address().port }));
