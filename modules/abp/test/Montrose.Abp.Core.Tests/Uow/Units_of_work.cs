using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Testing;
using Volo.Abp.Uow;
using Xunit;

namespace Montrose.Abp.Core.Tests.Uow;

public class Units_of_work : AbpIntegratedTest<UnitOfWorkModule>
{
    private readonly IUnitOfWorkManager _manager;
    private readonly Journal _journal;

    public Units_of_work()
    {
        _manager = GetRequiredService<IUnitOfWorkManager>();
        _journal = GetRequiredService<Journal>();
    }

    [Fact]
    public async Task What_was_opened_is_saved_committed_and_closed()
    {
        using (var unit = BeginWithDatabase())
            await unit.CompleteAsync();
        _journal.Lines.ShouldBe(["db save", "commit", "end transaction", "db dispose"]);
    }

    [Fact]
    public void What_is_not_completed_is_not_committed()
    {
        UnitOfWorkFailedEventArgs? failure = null;
        using (var unit = BeginWithDatabase())
            unit.Failed += (_, args) => failure = args;
        _journal.Lines.ShouldBe(["end transaction", "db dispose"]);
        failure.ShouldNotBeNull().IsRolledback.ShouldBeFalse();
    }

    [Fact]
    public async Task An_inner_unit_joins_the_outer_one()
    {
        using var outer = BeginWithDatabase();
        using (var inner = _manager.Begin())
        {
            inner.Id.ShouldBe(outer.Id);
            await inner.CompleteAsync();
        }

        outer.IsCompleted.ShouldBeFalse();
        _journal.Lines.ShouldBeEmpty();
        _manager.Current.ShouldBeSameAs(outer);
    }

    [Fact]
    public async Task A_new_one_can_be_required_and_ends_by_itself()
    {
        using var outer = _manager.Begin();
        using (var inner = _manager.Begin(requiresNew: true))
        {
            inner.Id.ShouldNotBe(outer.Id);
            inner.Outer.ShouldBeSameAs(outer);
            _manager.Current.ShouldBeSameAs(inner);
            await inner.CompleteAsync();
            _manager.Current.ShouldBeSameAs(outer, "a completed unit is no longer the current one");
        }

        _manager.Current.ShouldBeSameAs(outer);
    }

    [Fact]
    public async Task Rolling_back_is_final()
    {
        using (var unit = BeginWithDatabase())
        {
            using (var inner = _manager.Begin())
                await inner.RollbackAsync();
            await unit.CompleteAsync();
        }

        _journal.Lines.ShouldBe(["db rollback", "roll back transaction", "end transaction", "db dispose"]);
    }

    [Fact]
    public async Task It_completes_once()
    {
        using var unit = _manager.Begin();
        await unit.CompleteAsync();
        await Should.ThrowAsync<AbpException>(() => unit.CompleteAsync());
    }

    [Fact]
    public async Task Handlers_of_completion_run_after_the_commit_only()
    {
        using (var unit = BeginWithDatabase())
        {
            unit.OnCompleted(() =>
            {
                _journal.Add("completed");
                return Task.CompletedTask;
            });
            await unit.CompleteAsync();
        }

        _journal.Lines.ShouldBe(["db save", "commit", "completed", "end transaction", "db dispose"]);
    }

    [Fact]
    public void A_reserved_unit_is_not_current_until_it_is_begun()
    {
        using var reserved = _manager.Reserve("later");
        _manager.Current.ShouldBeNull();
        _manager.TryBeginReserved("other", new AbpUnitOfWorkOptions()).ShouldBeFalse();
        _manager.BeginReserved("later", new AbpUnitOfWorkOptions(isTransactional: true));
        _manager.Current.ShouldBeSameAs(reserved);
        _manager.Current!.Options.IsTransactional.ShouldBeTrue();
        Should.Throw<AbpException>(() => _manager.BeginReserved("later", new AbpUnitOfWorkOptions()));
    }

    [Fact]
    public void Reserving_again_joins_the_reserved_one()
    {
        using var reserved = _manager.Reserve("later");
        using var again = _manager.Reserve("later");
        again.Id.ShouldBe(reserved.Id);
    }

    [Fact]
    public async Task A_parallel_flow_does_not_see_a_unit_begun_in_another()
    {
        var begun = new TaskCompletionSource();
        var looked = new TaskCompletionSource();
        var flow = Task.Run(async () =>
        {
            using var unit = _manager.Begin();
            begun.SetResult();
            await looked.Task;
        });
        await begun.Task;
        _manager.Current.ShouldBeNull();
        looked.SetResult();
        await flow;
    }

    [Fact]
    public async Task An_intercepted_call_gets_its_unit_and_its_name_says_whether_a_transaction()
    {
        var accounts = GetRequiredService<IAccounts>();
        var paid = await accounts.PayAsync();
        paid.ShouldNotBeNull().Options.IsTransactional.ShouldBeTrue();
        paid.IsCompleted.ShouldBeTrue();
        (await accounts.GetAsync()).ShouldNotBeNull().Options.IsTransactional.ShouldBeFalse();
        (await accounts.OutsideAsync()).ShouldBeNull();
        GetRequiredService<IBook>().Current().ShouldNotBeNull().IsCompleted.ShouldBeTrue();
        _manager.Current.ShouldBeNull();
    }

    [Fact]
    public async Task An_intercepted_call_joins_or_begins_what_is_there()
    {
        var accounts = GetRequiredService<IAccounts>();
        using (var outer = _manager.Begin())
            (await accounts.PayAsync()).ShouldBeSameAs(outer);

        using var reserved = _manager.Reserve(UnitOfWork.UnitOfWorkReservationName);
        (await accounts.PayAsync()).ShouldBeSameAs(reserved);
        reserved.IsCompleted.ShouldBeFalse("who reserved it completes it");
    }

    [Fact]
    public async Task A_reserved_unit_inside_an_open_one_is_begun_by_the_call()
    {
        using var outer = _manager.Begin();
        using var reserved = _manager.Reserve(UnitOfWork.UnitOfWorkReservationName, requiresNew: true);
        (await GetRequiredService<IAccounts>().PayAsync()).ShouldBeSameAs(reserved);
    }

    [Fact]
    public async Task A_call_that_fails_completes_nothing()
    {
        await Should.ThrowAsync<InvalidOperationException>(GetRequiredService<IAccounts>().FailAsync);
        _manager.Current.ShouldBeNull();
    }

    private IUnitOfWork BeginWithDatabase()
    {
        var unit = _manager.Begin(isTransactional: true);
        unit.AddDatabaseApi("db", new FakeDatabase(_journal));
        unit.AddTransactionApi("tx", new FakeTransaction(_journal));
        return unit;
    }
}
