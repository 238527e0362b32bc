using Montrose.Localization;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace Montrose.PeopleImports;

[BackgroundJobName("Montrose.PeopleImport")]
public class PeopleImportArgs : IMultiTenant
{
    public Guid? TenantId { get; set; }
    public Guid ImportId { get; set; }

    /// <summary>The language of whoever imports.</summary>
    public string? Language { get; set; }
}

/// <summary>Checks or imports a file, whichever it waits for.</summary>
public class PeopleImportJob(PeopleImportRun run) : AsyncBackgroundJob<PeopleImportArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(PeopleImportArgs args)
    {
        using var culture = PortalLanguages.Find(args.Language) is { } found ? CultureHelper.Use(found) : null;
        await run.RunAsync(args.ImportId);
    }
}
