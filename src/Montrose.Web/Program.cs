using Montrose.EmbeddedPostgres;
using Montrose.Web;
using Montrose.Web.Database;
using Montrose.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
var ahead = StartAhead.Begin(builder.Configuration);
builder.AddPortalDefaults();
try
{
    await using var database = await EmbeddedDatabase.StartWhereNoneIsConfiguredAsync(builder);
    builder.Host.UseAutofac();
    await builder.AddApplicationAsync<MontroseWebModule>();

    await using var app = builder.Build();
    var firstRequest = StartAhead.FirstRequest(app);
    await app.InitializeApplicationAsync();
    await Task.WhenAll(ahead, firstRequest);
    app.Welcome();
    await app.RunAsync();
    return 0;
}
catch (EmbeddedPostgresException e)
{
    // The message says what is wrong and what helps; where it was thrown helps nobody.
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
