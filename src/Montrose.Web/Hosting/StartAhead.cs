using System.Reflection;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Montrose.EntityFrameworkCore;

namespace Montrose.Web.Hosting;

/// <summary>
/// Makes on the other processor what the start needs soon: the model of all tables, and the types of the modules. Nothing
/// depends on it; only time is gained.
/// </summary>
public static class StartAhead
{
    public static Task Begin(IConfiguration configuration) => Task.WhenAll(Task.Run(() => BuildModel(configuration)), Task.Run(LoadTypes));

    /// <summary>What the first request would wait for: the actions and pages, and the keys of the cookies.</summary>
    public static Task FirstRequest(WebApplication app) => Task.Run(() =>
    {
        app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector(nameof(StartAhead)).Protect([1]);
        _ = app.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.Count;
    });

    private static void LoadTypes()
    {
        foreach (var name in typeof(StartAhead).Assembly.GetReferencedAssemblies().Where(n => n.Name!.StartsWith("Montrose.", StringComparison.Ordinal)))
            Assembly.Load(name).GetTypes();
    }

    private static void BuildModel(IConfiguration configuration)
    {
        if (DatabaseProvider.Of(configuration) == DatabaseProvider.PostgreSql) PostgreSqlModel.Build();
    }
}
