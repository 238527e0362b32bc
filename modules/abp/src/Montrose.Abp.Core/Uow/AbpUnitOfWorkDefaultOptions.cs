using System.Data;

namespace Volo.Abp.Uow;

public class AbpUnitOfWorkDefaultOptions
{
    public UnitOfWorkTransactionBehavior TransactionBehavior { get; set; } = UnitOfWorkTransactionBehavior.Auto;

    public IsolationLevel? IsolationLevel { get; set; }

    public int? Timeout { get; set; }

    internal AbpUnitOfWorkOptions Normalize(AbpUnitOfWorkOptions options)
    {
        options.IsolationLevel ??= IsolationLevel;
        options.Timeout ??= Timeout;
        return options;
    }

    public bool CalculateIsTransactional(bool autoValue) => TransactionBehavior switch
    {
        UnitOfWorkTransactionBehavior.Enabled => true,
        UnitOfWorkTransactionBehavior.Disabled => false,
        UnitOfWorkTransactionBehavior.Auto => autoValue,
        _ => throw new AbpException("Not implemented TransactionBehavior value: " + TransactionBehavior),
    };
}

public enum UnitOfWorkTransactionBehavior
{
    Auto = 0,
    Enabled = 1,
    Disabled = 2,
}
