using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.EntityFrameworkCore.Library;

/// <summary>A thing that only its shelf may see (a custom filter).</summary>
public interface IShelved
{
    string Shelf { get; }
}

public class Book : FullAuditedAggregateRoot<Guid>, IMultiTenant, IShelved
{
    protected Book()
    {
    }

    public Book(Guid id, string title, string shelf = "A")
        : base(id)
    {
        Title = title;
        Shelf = shelf;
    }

    public Guid? TenantId { get; private set; }

    public string Title { get; private set; } = default!;

    public string Shelf { get; private set; } = default!;

    public DateTime? ReadAt { get; private set; }

    public List<Chapter> Chapters { get; private set; } = [];

    public void Rename(string title) => Title = title;

    public void Read(DateTime at)
    {
        ReadAt = at;
        AddLocalEvent(new BookRead(Id));
        AddDistributedEvent(new BookReadEto { BookId = Id });
    }

    public void AddChapter(string name) => Chapters.Add(new Chapter(Guid.NewGuid(), Id, name));
}

public class Chapter : Entity<Guid>
{
    protected Chapter()
    {
    }

    public Chapter(Guid id, Guid bookId, string name)
        : base(id)
    {
        BookId = bookId;
        Name = name;
    }

    public Guid BookId { get; private set; }

    public string Name { get; private set; } = default!;
}

public sealed record BookRead(Guid BookId);

public class BookReadEto
{
    public Guid BookId { get; set; }
}

/// <summary>Neither of a tenant nor soft to delete.</summary>
public class Reader : BasicAggregateRoot<Guid>
{
    protected Reader()
    {
    }

    public Reader(Guid id, string name)
        : base(id)
    {
        Name = name;
    }

    public string Name { get; private set; } = default!;
}
