using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Montrose.Web.Hosting;

/// <summary>
/// Loads on the other processor what the start needs soon: the types of the modules, and the code of EF Core and its
/// provider, which runs once on a model of one entity and without a database. Nothing depends on it; only time is gained.
/// </summary>
public static class StartAhead
{
    public static Task Begin() => Task.WhenAll(Task.Run(LoadTypes), Task.Run(RunEntityFramework));

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

    private static void RunEntityFramework()
    {
        using var context = new Sample();
        var text = "text";
        _ = context.Set<Row>().Where(r => r.Name == text && r.Kind == SampleKind.One && r.At != null).OrderBy(r => r.Name).Select(r => new { r.Id, r.Name, r.Kind }).ToQueryString();
        _ = context.Set<Row>().AsNoTracking().Where(r => r.Count > 1).Take(1).ToQueryString();
    }

    private enum SampleKind
    {
        One = 1,
    }

    private sealed class Row
    {
        public Guid Id { get; set; }
        public string Name { get; set; } = "";
        public SampleKind Kind { get; set; }
        public int Count { get; set; }
        public bool IsDeleted { get; set; }
        public DateTime? At { get; set; }
    }

    private sealed class Sample : DbContext
    {
        private bool SeesAll => Database.AutoSavepointsEnabled;

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseNpgsql("Host=nowhere");

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            Expression<Func<Row, bool>> living = r => SeesAll || !r.IsDeleted;
            modelBuilder.Entity<Row>(b =>
            {
                b.Property(r => r.Name).HasMaxLength(8).IsRequired();
                b.HasIndex(r => new { r.Name, r.Count }).IsUnique();
                b.HasQueryFilter(living);
            });
        }
    }
}
