async function publish(plan, task) {
  try {
    await task();
    console.log(`Done. The site is in ${plan.outDir}/`);
    return 0;
  } catch (error) {
    console.error(`
${error instanceof Error ? error.message : String(error)}`);
    console.error("\nNothing was published; the last site is as it was.");
    return 1;
  }
}
export {
  publish
};
