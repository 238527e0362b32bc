using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Montrose.Lists;
using Montrose.Web.Theme.Navigation;
using Montrose.Web.Theme.Pages;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Theme.Lists;

/// <summary>
/// Base of pages that are a list: reads one page of the source's rows by what the address asks for, and opens with the
/// reader's own view where one is to be opened with.
/// </summary>
public abstract class ListPageModel<TInput, TRow>(ListSource<TInput, TRow> source) : MontrosePageModel where TInput : PagedResultRequestDto, new()
{
    [BindProperty(SupportsGet = true, Name = "")]
    public TInput Query { get; set; } = new();

    public PagedResultDto<TRow> Rows { get; private set; } = new();

    public ListView List { get; private set; } = null!;

    protected ListSource<TInput, TRow> Source { get; } = source;

    private string Name => LazyServiceProvider.LazyGetRequiredService<IOptions<PortalListOptions>>().Value.NameOf(Source.GetType());

    public virtual async Task<IActionResult> OnGetAsync()
    {
        var views = await ViewsAsync();
        if (Request.Query.Count == 0 && views.FirstOrDefault(v => v is { IsDefault: true, Query.Length: > 0 }) is { } view) return LocalRedirect($"{Request.PathBase}{Request.Path}?{view.Query}");
        await LoadAsync(views);
        // Rows went meanwhile: the last page that has some.
        if (Rows.Items.Count == 0 && Rows.TotalCount > 0 && Query.SkipCount > 0) return LocalRedirect(List.With((ListView.SkipKey, LastPage())));
        return Page();
    }

    public sealed override async Task LoadAsync() => await LoadAsync(await ViewsAsync());

    /// <summary>What the list is of, where it is of one thing such as one client's team.</summary>
    protected virtual Guid? Of => null;

    /// <summary>What the list can be filtered by.</summary>
    protected abstract IEnumerable<ListFilter> Filters();

    /// <summary>Loads what stands beside the rows.</summary>
    protected virtual Task LoadBesideAsync() => Task.CompletedTask;

    /// <summary>The list as it was, after a change of its rows.</summary>
    protected LocalRedirectResult Back() => LocalRedirect(ListAddress.With(Request, ("id", null), ("memberId", null)));

    /// <summary>The chosen rows; at most as many as a page has.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:List.NothingChosen, .TooManyChosen</exception>
    protected static IReadOnlyList<Guid> Chosen(List<Guid> ids) => ids.Count == 0 ? throw ListErrors.NothingChosen()
        : ids.Count > ListConsts.MaxChosen ? throw ListErrors.TooManyChosen()
        : [.. ids.Distinct()];

    private async Task LoadAsync(IReadOnlyList<SavedViewDto> views)
    {
        if (Of is { } of && Query is IListOf input) input.Of = of;
        Rows = await Source.ReadAsync(Query);
        await LoadBesideAsync();
        List = new ListView(Request, Name, Source.Columns, [.. Filters()], views)
        {
            Of = Of,
            Sorting = (Query as ISortedResultRequest)?.Sorting,
            Skip = Query.SkipCount,
            Size = Query.MaxResultCount,
            Total = Rows.TotalCount,
            HasMore = Rows is ICountedInPart { HasMore: true },
        };
    }

    private async Task<IReadOnlyList<SavedViewDto>> ViewsAsync()
    {
        var views = (await LazyServiceProvider.LazyGetRequiredService<ISavedViewAppService>().GetListAsync(new GetSavedViewsInput { List = Name })).Items;
        foreach (var view in views) view.Query = ListAddress.State(view.Query); // a program may have saved it otherwise
        return views;
    }

    private string? LastPage() => (((Rows.TotalCount - 1) / Query.MaxResultCount) * Query.MaxResultCount).ToString(CultureInfo.InvariantCulture);
}
