using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Abp.Core.Tests.Parts;
using Shouldly;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.UI.Navigation;
using Volo.Abp;
using Xunit;

namespace Montrose.Abp.Core.Tests.Menus;

public class Building_menus : PartsTest
{
    private readonly HashSet<string> _granted = new(StringComparer.Ordinal);

    protected override void AfterAddApplication(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<IPermissionChecker>(_ => new Granted(_granted)));
        services.Configure<AbpNavigationOptions>(options =>
        {
            options.MenuContributors.Add(new First());
            options.MenuContributors.Add(new Second());
        });
    }

    private Task<ApplicationMenu> MainAsync() => GetRequiredService<IMenuManager>().GetMainMenuAsync();

    [Fact]
    public async Task Items_stand_in_their_order_and_later_contributors_change_earlier_ones()
    {
        _granted.Add("Test.Secret");
        var menu = await MainAsync();

        menu.Items.Select(i => i.Name).ShouldBe(["Home", "Books", "Secret"]);
        menu.GetMenuItem("Home").DisplayName.ShouldBe("Start");
    }

    [Fact]
    public async Task An_item_whose_permission_is_missing_is_not_there()
    {
        (await MainAsync()).GetMenuItemOrNull("Secret").ShouldBeNull();

        _granted.Add("Test.Secret");
        (await MainAsync()).GetMenuItemOrNull("Secret").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_parent_without_address_goes_with_its_last_child()
    {
        (await MainAsync()).FindMenuItem("Reports").ShouldBeNull();

        _granted.Add("Test.Reports.Yearly");
        var reports = (await MainAsync()).FindMenuItem("Reports").ShouldNotBeNull();
        reports.Items.Select(i => i.Name).ShouldBe(["Yearly"]);
    }

    [Fact]
    public async Task Administration_is_hidden_while_nothing_is_in_it() =>
        (await MainAsync()).FindMenuItem(DefaultMenuNames.Application.Main.Administration).ShouldBeNull();

    [Fact]
    public async Task Another_menu_is_another_menu() =>
        (await GetRequiredService<IMenuManager>().GetAsync(StandardMenus.User)).Items.ShouldBeEmpty();

    private sealed class First : IMenuContributor
    {
        public Task ConfigureMenuAsync(MenuConfigurationContext context)
        {
            if (context.Menu.Name != StandardMenus.Main)
                return Task.CompletedTask;
            context.Menu.AddItem(new ApplicationMenuItem("Secret", "Secret", "/secret", requiredPermissionName: "Test.Secret"));
            context.Menu.AddItem(new ApplicationMenuItem("Books", "Books", "/books", order: 2));
            context.Menu.AddItem(new ApplicationMenuItem("Home", "Home", "/", order: 1));
            context.Menu.AddItem(new ApplicationMenuItem("Reports", "Reports")
                .AddItem(new ApplicationMenuItem("Yearly", "Yearly", "/yearly").RequirePermissions("Test.Reports.Yearly")));
            return Task.CompletedTask;
        }
    }

    private sealed class Second : IMenuContributor
    {
        public Task ConfigureMenuAsync(MenuConfigurationContext context)
        {
            if (context.Menu.GetMenuItemOrNull("Home") is { } home)
                home.DisplayName = "Start";
            return Task.CompletedTask;
        }
    }

    private sealed class Granted(HashSet<string> names) : IPermissionChecker
    {
        public Task<bool> IsGrantedAsync(string name) => Task.FromResult(names.Contains(name));

        public Task<bool> IsGrantedAsync(System.Security.Claims.ClaimsPrincipal? claimsPrincipal, string name) => IsGrantedAsync(name);

        public Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] askedNames) => throw new NotSupportedException("A menu asks one by one.");

        public Task<MultiplePermissionGrantResult> IsGrantedAsync(System.Security.Claims.ClaimsPrincipal? claimsPrincipal, string[] askedNames) =>
            throw new NotSupportedException("A menu asks one by one.");
    }
}
