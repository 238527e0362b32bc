using Montrose.Lists;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Authorization;
using Volo.Abp.Users;

namespace Montrose.TestBase;

public class GetNumbersInput : PagedAndSortedResultRequestDto
{
    /// <summary>Numbers from here on.</summary>
    public int? From { get; set; }
}

/// <summary>A long list whose rows cost nothing: numbers, with a text that would be a formula. What happens while it is read, a test decides.</summary>
public class NumberList(ICurrentUser user) : ListSource<GetNumbersInput, int>
{
    public const string Name = "numbers";
    public const int Count = 5_500;

    /// <summary>Told before each page is read, with the rows before it.</summary>
    public static Func<int, Task> OnPage { get; set; } = static _ => Task.CompletedTask;

    /// <summary>Who may not see the list.</summary>
    public static Guid? Refused { get; set; }

    public override string PageUrl => "/numbers";

    public override string Title => "Numbers";

    public override async Task<PagedResultDto<int>> ReadAsync(GetNumbersInput input)
    {
        if (user.Id is null || user.Id == Refused) throw new AbpAuthorizationException("Not for everybody.");
        await OnPage(input.SkipCount);
        var all = Enumerable.Range(input.From ?? 1, Count - ((input.From ?? 1) - 1)).ToList();
        return new PagedResultDto<int>(all.Count, all.Skip(input.SkipCount).Take(input.MaxResultCount).ToList());
    }

    protected override IEnumerable<ListColumn<int>> Define() =>
    [
        new ListColumn<int>("Number", "Number", n => n).Sorted().Always(),
        new ListColumn<int>("Text", "Text", n => $"={n}+1"),
        new ListColumn<int>("Debt", "Debt", n => -n / 2m).And("Due", n => new DateTime(2026, 7, 1, 22, 30, 0, DateTimeKind.Utc).AddMinutes(n)).OnDemand(),
    ];
}
