using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.EntityFrameworkCore.Library;

/// <summary>One module's view of the database.</summary>
[ConnectionStringName("Default")]
public interface ICatalogDbContext : IEfCoreDbContext
{
    DbSet<Book> Books { get; }
}

/// <summary>Another module's.</summary>
[ConnectionStringName("Default")]
public interface IReadersDbContext : IEfCoreDbContext
{
    DbSet<Reader> Readers { get; }
}

/// <summary>The application's context stands in for both.</summary>
[ReplaceDbContext(typeof(ICatalogDbContext))]
[ReplaceDbContext(typeof(IReadersDbContext))]
[ConnectionStringName("Default")]
public class LibraryDbContext(DbContextOptions<LibraryDbContext> options) : AbpDbContext<LibraryDbContext>(options), ICatalogDbContext, IReadersDbContext, IHasEventOutbox
{
    public DbSet<Book> Books => Set<Book>();

    public DbSet<Chapter> Chapters => Set<Chapter>();

    public DbSet<Reader> Readers => Set<Reader>();

    public DbSet<OutgoingEventRecord> OutgoingEvents { get; set; } = default!;

    protected bool IsShelfFilterEnabled => DataFilter.IsEnabled<IShelved>();

    /// <summary>A state of the instance, unlike the ambient shelves.</summary>
    public string[]? OwnShelves { get; set; }

    protected bool SeesAllShelves => OwnShelves is null && Shelves.Current is null;

    protected string[] VisibleShelves => OwnShelves ?? Shelves.Current ?? [];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Book>(b =>
        {
            b.ToTable("Books");
            b.ConfigureByConvention();
            b.Property(x => x.Title).HasMaxLength(100);
            b.HasMany(x => x.Chapters).WithOne().HasForeignKey(x => x.BookId).IsRequired();
        });
        modelBuilder.Entity<Chapter>().ToTable("Chapters");
        modelBuilder.Entity<Reader>().ToTable("Readers");
        modelBuilder.ConfigureEventOutbox();
    }

    protected override bool ShouldFilterEntity<TEntity>(IMutableEntityType entityType) =>
        typeof(IShelved).IsAssignableFrom(typeof(TEntity)) || base.ShouldFilterEntity<TEntity>(entityType);

    protected override Expression<Func<TEntity, bool>>? CreateFilterExpression<TEntity>(ModelBuilder modelBuilder)
    {
        var inherited = base.CreateFilterExpression<TEntity>(modelBuilder);
        if (!typeof(IShelved).IsAssignableFrom(typeof(TEntity)))
            return inherited;
        // A captured local puts 'this' into a closure: the filter still has to ask the context of the query.
        var property = nameof(IShelved.Shelf);
        Expression<Func<TEntity, bool>> visible = e =>
            !IsShelfFilterEnabled || SeesAllShelves || VisibleShelves.Contains(EF.Property<string>(e, property));
        return inherited is null ? visible : QueryFilterExpressionHelper.CombineExpressions(inherited, visible);
    }
}

/// <summary>The shelves that the current flow may see; all of them where nothing is said.</summary>
public static class Shelves
{
    private static readonly AsyncLocal<string[]?> Ambient = new();

    public static string[]? Current => Ambient.Value;

    public static IDisposable Use(params string[] shelves)
    {
        Ambient.Value = shelves;
        return new DisposeAction(() => Ambient.Value = null);
    }
}

/// <summary>A context of its own on the same database: its tables are the other's.</summary>
[ConnectionStringName("Default")]
public class NotesDbContext(DbContextOptions<NotesDbContext> options) : AbpDbContext<NotesDbContext>(options)
{
    public DbSet<Note> Notes => Set<Note>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Note>().ToTable("Notes");
    }
}

public class Note : Domain.Entities.BasicAggregateRoot<Guid>
{
    protected Note()
    {
    }

    public Note(Guid id, string text)
        : base(id)
    {
        Text = text;
    }

    public string Text { get; private set; } = default!;
}
