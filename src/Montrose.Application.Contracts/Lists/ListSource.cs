using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;

namespace Montrose.Lists;

/// <summary>A list of the portal by its name: what a file of it needs, wherever it is written.</summary>
public interface IListSource
{
    /// <summary>Path of the page that shows it, without a query; <c>{of}</c> stands for what the list is of (<see cref="IListOf"/>).</summary>
    string PageUrl { get; }

    /// <summary>What the list is called in the reader's language.</summary>
    string Title { get; }

    IReadOnlyList<ListColumn> Columns { get; }

    /// <summary>Headings of a file with these columns.</summary>
    IReadOnlyList<string> FileLabels(IReadOnlyCollection<string> columns);

    /// <summary>One page of the rows that the query finds, as cells of a file.</summary>
    /// <param name="query">What the address says, by name.</param>
    /// <param name="columns">Names of the wanted columns.</param>
    /// <param name="skip">Rows before the page.</param>
    /// <param name="take">Rows of the page at most.</param>
    /// <exception cref="Volo.Abp.Validation.AbpValidationException">The query holds what the list does not understand.</exception>
    Task<ListFilePage> ReadFileAsync(IReadOnlyDictionary<string, string> query, IReadOnlyCollection<string> columns, int skip, int take);
}

/// <summary>Input of a list that is of one thing, such as the team of one client.</summary>
public interface IListOf
{
    /// <summary>Id of what the list is of.</summary>
    Guid Of { get; set; }
}

/// <summary>Where lists are.</summary>
public static class ListPages
{
    private const string Subject = "{of}";

    /// <summary>The page that shows the list; the page above it where it is not said what the list is of.</summary>
    public static string UrlOf(this IListSource source, Guid? of) =>
        of is { } id ? source.PageUrl.Replace(Subject, id.ToString(), StringComparison.Ordinal)
        : source.PageUrl.Split('/' + Subject)[0];
}

/// <param name="Rows">Cells by row: text, number, amount, moment or day.</param>
/// <param name="TotalCount">Of all rows that the query finds, as far as the list counts.</param>
public sealed record ListFilePage(IReadOnlyList<IReadOnlyList<object?>> Rows, long TotalCount);

/// <summary>
/// A list as one service reads it. A page that shows it and a file that holds it ask the same service with the same input, so
/// that nobody finds more in a file than on the page.
/// </summary>
public abstract class ListSource<TInput, TRow> : IListSource, ITransientDependency where TInput : PagedResultRequestDto, new()
{
    private IReadOnlyList<ListColumn<TRow>>? _columns;

    public abstract string PageUrl { get; }

    public abstract string Title { get; }

    public IReadOnlyList<ListColumn> Columns => Defined;

    private IReadOnlyList<ListColumn<TRow>> Defined => _columns ??= [.. Define()];

    /// <summary>One page of the list, with every right and scope of whoever asks.</summary>
    public abstract Task<PagedResultDto<TRow>> ReadAsync(TInput input);

    public IReadOnlyList<string> FileLabels(IReadOnlyCollection<string> columns) => [.. Chosen(columns).SelectMany(c => c.FileLabels)];

    public async Task<ListFilePage> ReadFileAsync(IReadOnlyDictionary<string, string> query, IReadOnlyCollection<string> columns, int skip, int take)
    {
        var input = ListInput.Read<TInput>(query);
        (input.SkipCount, input.MaxResultCount) = (skip, take);
        var page = await ReadAsync(input);
        var chosen = Chosen(columns);
        return new ListFilePage([.. page.Items.Select(row => (IReadOnlyList<object?>)[.. chosen.SelectMany(c => c.FileCells(row))])], page.TotalCount);
    }

    /// <summary>Every column, in the order in which they stand.</summary>
    protected abstract IEnumerable<ListColumn<TRow>> Define();

    private List<ListColumn<TRow>> Chosen(IReadOnlyCollection<string> names) => ListColumns.Shown(Defined, names);
}

/// <summary>Which columns are shown.</summary>
public static class ListColumns
{
    /// <summary>The named ones and those that always are; the usual ones where none is named.</summary>
    public static List<TColumn> Shown<TColumn>(IReadOnlyList<TColumn> columns, IReadOnlyCollection<string> names) where TColumn : ListColumn
    {
        var known = columns.Where(c => names.Contains(c.Name, StringComparer.OrdinalIgnoreCase)).ToList();
        return [.. columns.Where(c => c.IsFixed || (known.Count == 0 ? !c.IsExtra : known.Contains(c)))];
    }
}
