using Shouldly;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Xunit;

namespace Montrose.Abp.Core.Tests.Data;

public class Data_filters : AbpIntegratedTest<Data_filters.FilterModule>
{
    private readonly IDataFilter _filter;

    public Data_filters() => _filter = GetRequiredService<IDataFilter>();

    [Fact]
    public void They_are_on_unless_the_options_say_otherwise()
    {
        _filter.IsEnabled<ISoftDelete>().ShouldBeTrue();
        _filter.IsEnabled<IArchived>().ShouldBeFalse();
    }

    [Fact]
    public void Nested_changes_are_taken_back_one_by_one()
    {
        using (_filter.Disable<ISoftDelete>())
        {
            using (_filter.Enable<ISoftDelete>())
            {
                using (_filter.Enable<ISoftDelete>())
                    _filter.IsEnabled<ISoftDelete>().ShouldBeTrue();
                _filter.IsEnabled<ISoftDelete>().ShouldBeTrue();
            }

            _filter.IsEnabled<ISoftDelete>().ShouldBeFalse();
        }

        _filter.IsEnabled<ISoftDelete>().ShouldBeTrue();
    }

    [Fact]
    public void One_filter_does_not_touch_another()
    {
        using (_filter.Disable<ISoftDelete>())
        using (_filter.Enable<IArchived>())
        {
            _filter.IsEnabled<ISoftDelete>().ShouldBeFalse();
            _filter.IsEnabled<IArchived>().ShouldBeTrue();
        }
    }

    [Fact]
    public async Task A_change_stays_within_its_flow()
    {
        var changed = new TaskCompletionSource();
        var looked = new TaskCompletionSource();
        var flow = Task.Run(async () =>
        {
            using (_filter.Disable<ISoftDelete>())
            {
                await Task.Yield();
                changed.SetResult();
                await looked.Task;
                _filter.IsEnabled<ISoftDelete>().ShouldBeFalse();
            }
        });
        await changed.Task;
        _filter.IsEnabled<ISoftDelete>().ShouldBeTrue();
        looked.SetResult();
        await flow;
    }

    [Fact]
    public void The_filter_of_one_interface_says_the_same()
    {
        var one = GetRequiredService<IDataFilter<ISoftDelete>>();
        using (_filter.Disable<ISoftDelete>())
            one.IsEnabled.ShouldBeFalse();
        one.IsEnabled.ShouldBeTrue();
    }

    public interface IArchived;

    [DependsOn(typeof(AbpDataModule))]
    public class FilterModule : AbpModule
    {
        public FilterModule() => SkipAutoServiceRegistration = true;

        public override void ConfigureServices(ServiceConfigurationContext context) =>
            Configure<AbpDataFilterOptions>(o => o.DefaultStates[typeof(IArchived)] = new DataFilterState(isEnabled: false));
    }
}
