// \0noop-middleware
const onRequest = (_, next) => next();
export { onRequest };
