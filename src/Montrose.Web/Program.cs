using Montrose.Web;
using Montrose.Web.Database;
using Montrose.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddPortalDefaults();
await using var database = await EmbeddedDatabase.StartWhereNoneIsConfiguredAsync(builder);
builder.Host.UseAutofac();
await builder.AddApplicationAsync<MontroseWebModule>();

await using var app = builder.Build();
await app.InitializeApplicationAsync();
app.Welcome();
await app.RunAsync();
return 0;
