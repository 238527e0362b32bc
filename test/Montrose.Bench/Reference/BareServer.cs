using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Montrose.Bench;

/// <summary>The reference: minimal endpoints that send the statements of the product and do nothing else.</summary>
public static class BareServer
{
    /// <param name="args">Port and connection string.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddRazorPages(static o => o.RootDirectory = "/Reference/Pages");
        builder.WebHost.ConfigureKestrel(k => k.ListenLocalhost(int.Parse(args[0], CultureInfo.InvariantCulture)));
        // The settings of connections that the product uses: prepared statements, no reset.
        await using var database = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(args[1]) { MaxAutoPrepare = 64, NoResetOnClose = true });
        await using var app = builder.Build();
        app.MapGet("/codes/{id:guid}", async (Guid id, Guid tenant) => await BareRead.GetAsync(database, tenant, id) is { } code ? Results.Ok(code) : Results.NotFound());
        app.MapPost("/redeem", async (BareRedeemer redeemer, BareRedeemInput input) => await BareRedeem.RunAsync(database, redeemer, input.Code));
        app.MapRazorPages();
        await app.RunAsync();
        return 0;
    }
}
